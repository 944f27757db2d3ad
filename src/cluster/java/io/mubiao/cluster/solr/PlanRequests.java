package io.mubiao.cluster.solr;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JacksonException;
import io.mubiao.index.Imprint;
import io.mubiao.index.LongQuestionException;
import io.mubiao.index.ReaderAnswers;
import io.mubiao.index.SearchRequest;
import io.mubiao.index.words.Segmentation;
import io.mubiao.solr.SolrFaultException;
import io.mubiao.solr.SolrIndex;
import io.mubiao.solr.Wire;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.index.DirectoryReader;
import org.apache.solr.common.SolrException;
import org.apache.solr.common.SolrException.ErrorCode;
import org.apache.solr.common.params.CommonParams;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.apache.solr.common.util.ContentStream;
import org.apache.solr.core.SolrCore;
import org.apache.solr.handler.RequestHandlerBase;
import org.apache.solr.request.SolrQueryRequest;
import org.apache.solr.response.SolrQueryResponse;
import org.apache.solr.security.AuthorizationContext;
import org.apache.solr.util.plugin.SolrCoreAware;

/**
 * Answers searches and comparisons in Solr with the code that answers them from a folder: {@code POST /mubiao?ask=search} with a
 * request as JSON, {@code ask=each} for all its hits a line each, {@code ask=workload} for what departments are held to,
 * {@code ask=facts} for what is compared.
 */
public final class PlanRequests extends RequestHandlerBase implements SolrCoreAware {
    /** What Solr calls the writer that hands on bytes. */
    private static final String AS_IT_IS = "filestream";

    private final AtomicReference<Opened> opened = new AtomicReference<>();
    private Imprint imprint = Imprint.ofText("");
    private Segmentation segmentation = imprint.segmentation();

    @Override
    public void inform(SolrCore core) {
        try {
            imprint = ConfigSet.imprint(core.getResourceLoader());
            segmentation = imprint.segmentation();
        } catch (IOException e) {
            throw new SolrException(ErrorCode.SERVER_ERROR, "the config set lacks its words", e);
        }
    }

    @Override
    public void handleRequestBody(SolrQueryRequest request, SolrQueryResponse response) throws Exception {
        String format = request.getParams().get("format", Imprint.FORMAT);
        if (!Imprint.FORMAT.equals(format) || !Imprint.FORMAT.equals(imprint.format())) {
            throw new SolrException(
                    ErrorCode.CONFLICT,
                    "asked for format " + format + ", made with " + imprint.format() + ", plugin " + Imprint.FORMAT);
        }
        checkRelease(request.getParams().get("solr", SolrIndex.RELEASE));
        if (isOneOfSeveral(request)) {
            throw new SolrException(ErrorCode.CONFLICT, SolrFaultException.ONE_SHARD);
        }
        SolrCore.RawWriter answer;
        try {
            answer = answer(opened(request.getSearcher().getRawReader()), request);
        } catch (LongQuestionException e) {
            throw new SolrException(ErrorCode.BAD_REQUEST, e);
        }
        ModifiableSolrParams raw = new ModifiableSolrParams(request.getParams());
        raw.set(CommonParams.WT, AS_IT_IS);
        request.setParams(raw);
        response.add(AS_IT_IS, answer);
    }

    private static SolrCore.RawWriter answer(Opened open, SolrQueryRequest request) throws IOException {
        String asked = request.getParams().required().get("ask");
        byte[] found =
                switch (asked) {
                    case "search" -> Wire.write(open.answers().search(search(request)));
                    case "workload" -> Wire.write(open.answers().workload(new String(sent(request), UTF_8)));
                    case "facts" -> open.facts().apply(sent(request));
                    case "each" -> new byte[0];
                    default -> throw new SolrException(ErrorCode.BAD_REQUEST, "ask=search, each, workload or facts");
                };
        if (!asked.equals("each")) {
            return out -> out.write(found);
        }
        SearchRequest all = search(request);
        return out -> each(open.answers(), all, out);
    }

    /** Of a library of Solr's, its own file says of which version it is. */
    private static void checkRelease(String wanted) {
        String runs = String.valueOf(SolrCore.class.getPackage().getSpecificationVersion());
        if (!SolrIndex.isRelease(runs, wanted)) {
            throw new SolrException(ErrorCode.CONFLICT, SolrFaultException.OTHER_RELEASE + runs + ", but by " + wanted);
        }
    }

    private static boolean isOneOfSeveral(SolrQueryRequest request) {
        var cloud = request.getCore().getCoreDescriptor().getCloudDescriptor();
        return cloud != null
                && request.getCoreContainer()
                                .getZkController()
                                .getClusterState()
                                .getCollection(cloud.getCollectionName())
                                .getActiveSlices()
                                .size()
                        > 1;
    }

    private Opened opened(DirectoryReader reader) {
        Opened known = opened.get();
        if (known == null || !known.isOf(reader)) {
            known = new Opened(reader, segmentation);
            opened.set(known);
        }
        return known;
    }

    private static void each(ReaderAnswers answers, SearchRequest asked, OutputStream out) throws IOException {
        answers.each(asked, hit -> {
            out.write(Wire.write(hit));
            out.write('\n');
        });
    }

    private static SearchRequest search(SolrQueryRequest request) throws IOException {
        try (InputStream json = stream(request)) {
            return Wire.request(json);
        } catch (JacksonException e) {
            throw new SolrException(ErrorCode.BAD_REQUEST, "no request: " + e.getOriginalMessage());
        }
    }

    private static byte[] sent(SolrQueryRequest request) throws IOException {
        try (InputStream bytes = stream(request)) {
            return bytes.readAllBytes();
        }
    }

    @SuppressWarnings("deprecation") // Solr has no other name yet for what was sent
    private static InputStream stream(SolrQueryRequest request) throws IOException {
        if (request.getContentStreams() != null) {
            for (ContentStream stream : request.getContentStreams()) {
                return stream.getStream();
            }
        }
        throw new SolrException(ErrorCode.BAD_REQUEST, "nothing was asked");
    }

    @Override
    public Name getPermissionName(AuthorizationContext context) {
        return Name.READ_PERM;
    }

    @Override
    public String getDescription() {
        return "Targets of plans";
    }
}
