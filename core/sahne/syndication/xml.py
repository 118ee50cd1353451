"""XML that every parser reads, whatever stands in the texts."""

import re
from xml.etree import ElementTree as ET

_REFUSED = re.compile("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def clean(text: str) -> str:
    """The text without what XML 1.0 cannot hold in any way; line ends as a parser gives them back.

    Source: https://www.w3.org/TR/xml/#charsets and #sec-line-ends.
    """
    return _REFUSED.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def put(parent: ET.Element, tag: str, text: str | None = None, /, **attributes: str) -> ET.Element:
    """A new element in another one; names keep their prefix, which the root declares."""
    made = ET.SubElement(parent, tag, {name: clean(value) for name, value in attributes.items()})
    made.text = None if text is None else clean(text)
    return made


def put_if(parent: ET.Element, tag: str, text: str | None) -> None:
    """A new element where there is something to stand in it."""
    if text:
        put(parent, tag, text)


def as_bytes(root: ET.Element) -> bytes:
    """The document, in UTF-8."""
    ET.indent(root)
    text: str = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{text}\n'.encode()


def in_cdata(text: str) -> str:
    """The text as a CDATA section; what would end it is parted over two."""
    return f"<![CDATA[{clean(text).replace(']]>', ']]]]><![CDATA[>')}]]>"
