package org.holdfast.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class HtmlTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "</a><script>alert(1)</script>",
                "\" onmouseover=\"alert(1)",
                "' onmouseover='alert(1)",
                "<!-- & ]]> &lt;script&gt; -->",
                "a\u0000b\u001b[2Jc\uffff\ud800"
            })
    void whatSomeoneWroteIsTextInAnElementAndInAnAttribute(String evil) throws Exception {
        String html = new Html().element("a", evil, "title", evil).done();
        Element a =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(html)))
                        .getDocumentElement();
        String kept = evil.replaceAll("[\\x00-\\x1f\\uffff]", "").replace("\ud800", "");
        assertThat(a.getTextContent()).isEqualTo(kept);
        assertThat(a.getAttribute("title")).isEqualTo(kept);
        assertThat(a.getAttributes().getLength()).isEqualTo(1);
        assertThat(a.getElementsByTagName("*").getLength()).isZero();
    }
}
