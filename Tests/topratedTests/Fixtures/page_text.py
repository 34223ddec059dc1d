"""The texts of a page, a line each, once it is shown to be XML, to be HTML, and to fetch nothing."""
import sys
from html.parser import HTMLParser
from xml.dom import minidom

VOID = {"meta"}
KNOWN = set(
    "html head meta title style body header main section footer h1 h2 h3 p b span ul ol li div details"
    " summary table thead tbody tr th td svg symbol pattern path rect line use text desc g".split())


class Page(HTMLParser):
    """Keeps the elements that are open, and the texts."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.texts = [], []

    def handle_starttag(self, tag, attributes):
        assert tag in KNOWN, tag
        for name, value in attributes:
            assert not name.startswith("on") and name not in ("src", "style"), name
            assert name != "href" or value.startswith("#"), value
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag, tag

    def handle_data(self, text):
        if self.open[-1:] != ["style"] and text.strip():
            self.texts.append(text.strip())


source = sys.stdin.read()
minidom.parseString(source.encode())
page = Page()
page.feed(source)
page.close()
assert not page.open
print("\n".join(page.texts))
