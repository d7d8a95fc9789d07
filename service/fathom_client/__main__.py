"""`python -m fathom_client` is `fathom`."""

import sys

from .cli import main

sys.exit(main())
