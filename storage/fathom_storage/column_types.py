"""Column types that hold the same on every database.

MariaDB's plain TEXT and BLOB end at 64 KB, and its plain DATETIME knows no fractions of a second.
"""

import sqlalchemy as sa
from sqlalchemy.dialects import mysql

TEXT = sa.Text().with_variant(mysql.LONGTEXT(), "mysql")
BYTES = sa.LargeBinary().with_variant(mysql.LONGBLOB(), "mysql")
MOMENT = sa.DateTime().with_variant(mysql.DATETIME(fsp=6), "mysql")  # naive UTC
NUMBER = sa.Float(53).with_variant(mysql.DOUBLE(asdecimal=False), "mysql")
