package io.mubiao.solr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SolrAddressTest {
    @Test
    void nodesWithoutAPathHaveThatOfTheLast() {
        SolrAddress address = SolrAddress.parse("solr:http://a:8983,https://b:1/solr/plans/");
        assertThat(address).hasToString("http://a:8983/solr/plans,https://b:1/solr/plans");
        assertThat(address.collection()).isEqualTo("plans");
        assertThat(address.service()).hasToString("http://a:8983/solr,https://b:1/solr");
        assertThat(address.collection("other")).hasToString("http://a:8983/solr/other,https://b:1/solr/other");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://a:8983/solr/plans",
                "solr:",
                "solr:a:8983/solr/plans",
                "solr:http://a:8983",
                "solr:http://a:8983/solr",
                "solr:http://a:8983/solr/plans,",
                "solr:http://a b/solr/plans",
                "solr:http://a/solr/plans?q=1",
                "solr:ftp://a/solr/plans"
            })
    void whatIsNoAddressIsRefused(String text) {
        assertThatThrownBy(() -> SolrAddress.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
