package io.mubiao.read.html;

import io.mubiao.model.Block;
import io.mubiao.model.Hints;
import io.mubiao.model.Layout;
import io.mubiao.model.Line;
import io.mubiao.model.Page;
import io.mubiao.read.fault.UnreadableException;
import io.mubiao.read.flow.Furniture;
import io.mubiao.read.flow.TextDecoder;
import io.mubiao.read.html.HtmlBlocks.Setting;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads a web page: its article with the headline above it, and what the page says of it as hints; what the site prints
 * around it is left out.
 */
public final class HtmlReader {
    private static final Pattern CHARSET =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w:-]+)", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 8192;

    private final TextDecoder decoder = new TextDecoder();
    private final Furniture furniture = new Furniture();

    /** The layout of a page's bytes. */
    public Layout apply(byte[] bytes, String mediaType) {
        return layout(bytes, null, mediaType);
    }

    /** The layout of the page that was saved with all that belongs to it: MHTML. */
    public Layout applyArchive(byte[] bytes, String mediaType) throws UnreadableException {
        for (WebArchive.Part page : WebArchive.pages(bytes)) {
            Layout layout = layout(page.bytes(), page.charset(), mediaType);
            if (!layout.pages().get(0).blocks().isEmpty()) {
                return layout;
            }
        }
        throw new UnreadableException("no-text", "The web archive holds no page with text.");
    }

    private Layout layout(byte[] bytes, @Nullable String charset, String mediaType) {
        String source = decoder.apply(bytes, () -> charset == null ? declared(bytes) : charset);
        Document page = Jsoup.parse(source);
        Element body = page.body();
        Inventory inventory = inventory(page);
        String title = inventory.title();
        if (OtherTables.mayStandIn(source)) {
            OtherTables.make(body, inventory);
        }
        Unseen.removeFrom(body, inventory);
        Pieces pieces = new Pieces(body);
        new Surroundings(furniture).removeFrom(body, inventory, pieces);
        PageFacts facts = new PageFacts(pieces);
        facts.take();
        Element article = new Article(furniture).of(body);
        Hints hints = facts.hints(inventory.head(), article);
        Styles styles = new Styles();
        List<Block> blocks = new ArrayList<>(HtmlBlocks.of(article, Setting.PLAIN, styles));
        blocks.removeIf(block -> block instanceof Line line && furniture.covers(line.text()));
        blocks.addAll(0, new Headline(furniture, styles).above(article, body, hints, title, blocks));
        return new Layout(mediaType, true, List.of(new Page(1, 0, 0, null, blocks)), hints, List.of());
    }

    private static Inventory inventory(Document page) {
        Inventory inventory = Inventory.of(page);
        return Unseen.isShown(page.body(), inventory) ? Inventory.of(page) : inventory;
    }

    /** The blocks of what a parser of another format has made into a page. */
    public List<Block> blocks(String page) {
        return HtmlBlocks.of(Jsoup.parse(page).body(), Setting.PLAIN, new Styles());
    }

    private static @Nullable String declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher charset = CHARSET.matcher(head);
        return charset.find() ? charset.group(1) : null;
    }
}
