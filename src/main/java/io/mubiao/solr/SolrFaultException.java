package io.mubiao.solr;

import io.mubiao.index.NoAnswerException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why Solr gives no answer. */
public final class SolrFaultException extends NoAnswerException {
    private static final long serialVersionUID = 1;
    private static final Pattern MESSAGE = Pattern.compile("\"msg\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"");
    private static final int LONGEST = 300;

    /** What the plugin says of a collection with several shards: each would rank by its own counts. */
    public static final String ONE_SHARD = "a collection of plans has one shard";

    /** Why something else than a Solr gives no answer. */
    public static final String NO_SOLR = "what answers is none";

    /** What the plugin says in a Solr that it is not made for, before which it is. */
    public static final String OTHER_RELEASE = "plans are not answered by Solr ";

    private static final Pattern RELEASE = Pattern.compile(OTHER_RELEASE + "([\\w.-]+)");

    /** What is to be done about it differs. */
    public enum Reason {
        /** No node answers. */
        UNREACHABLE,
        /** There is no such collection, or it is none of ours. */
        MISSING,
        /** The collection or the plugin is of another version. */
        VERSION,
        /** Solr itself is of another version than the plugin is made for, which the message tells. */
        RELEASE,
        /** The collection has several shards. */
        SHARDS,
        /** Solr does not hold the plugin. */
        PLUGIN,
        /** What goes by that name was not made by this program. */
        FOREIGN,
        /** The login is missing or wrong, or may not do that. */
        RIGHTS,
        /** What was asked is refused. */
        REFUSED,
        /** Solr itself failed. */
        FAILED
    }

    private final Reason reason;
    private final String address;
    private final String said;

    public SolrFaultException(Reason reason, String address, String said) {
        super(sentence(said));
        this.reason = reason;
        this.address = address;
        this.said = said;
    }

    /** Of Solr's answers {@code {"error": {"msg": "Could not find collection : plans"}}} the sentence alone. */
    private static String sentence(String said) {
        Matcher sentence = MESSAGE.matcher(said);
        String found = sentence.find() ? String.valueOf(sentence.group(1)) : said.strip();
        return found.substring(0, Math.min(found.length(), LONGEST));
    }

    static SolrFaultException of(int status, String address, String said) {
        Matcher release = RELEASE.matcher(said);
        if (status == 409 && release.find()) {
            return new SolrFaultException(Reason.RELEASE, address, String.valueOf(release.group(1)));
        }
        return new SolrFaultException(
                switch (status) {
                    case 400 -> Reason.REFUSED;
                    case 401, 403 -> Reason.RIGHTS;
                    case 404 -> Reason.MISSING;
                    case 409 -> said.contains(ONE_SHARD) ? Reason.SHARDS : Reason.VERSION;
                    default -> Reason.FAILED;
                },
                address,
                said);
    }

    public Reason reason() {
        return reason;
    }

    /** All that Solr says of it. */
    public String said() {
        return said;
    }

    public String address() {
        return address;
    }
}
