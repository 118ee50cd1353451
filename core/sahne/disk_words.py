"""What is said when something cannot be written, in our words and not in those of the operating system."""

import errno
from pathlib import Path

from sahne.said import Said, Words

NOT_WRITTEN = Words(
    en="{path} could not be written ({reason}); what stood there before is untouched",
    tr="{path} yazılamadı ({reason}); orada daha önce ne varsa olduğu gibi duruyor",
)
REASONS = {
    errno.ENOSPC: Words(en="the disk is full", tr="diskte yer kalmadı"),
    errno.EDQUOT: Words(en="your share of the disk is full", tr="diskteki payınız doldu"),
    errno.EACCES: Words(en="you may not write there", tr="oraya yazma izniniz yok"),
    errno.EPERM: Words(en="you may not write there", tr="oraya yazma izniniz yok"),
    errno.EROFS: Words(en="the disk can only be read", tr="disk yalnızca okunabiliyor"),
    errno.EISDIR: Words(en="there is a folder of this name", tr="bu adda bir klasör var"),
    errno.ENOTDIR: Words(en="there is a file of this name", tr="bu adda bir dosya var"),
    errno.EEXIST: Words(en="there is a file of this name", tr="bu adda bir dosya var"),
    errno.ENOTEMPTY: Words(en="the folder is not empty", tr="klasör boş değil"),
    errno.ENOENT: Words(en="there is no such folder", tr="böyle bir klasör yok"),
    errno.ENAMETOOLONG: Words(en="the name is too long", tr="ad çok uzun"),
    errno.EBUSY: Words(en="another program uses it", tr="başka bir program onu kullanıyor"),
    errno.EXDEV: Words(en="it is on another disk", tr="başka bir diskte"),
    errno.ELOOP: Words(en="a link leads to itself", tr="bir bağlantı kendine dönüyor"),
    errno.EIO: Words(en="the disk does not answer", tr="disk yanıt vermiyor"),
}
"""What the operating system says when it cannot write, in our words."""
OTHER = Words(en="the system says: {reason}", tr="sistem şöyle diyor: {reason}")


def not_written(error: OSError, path: Path) -> Said:
    """Why a file or a folder could not be written."""
    known = REASONS.get(error.errno or 0)
    return NOT_WRITTEN(path=path.as_posix(), reason=known or OTHER(reason=error.strerror or str(error)))
