"""What a family may be told: values that one setting may have, for a net or for each layer."""

from dataclasses import dataclass

from fathom_spaces.tasks import Option


@dataclass(frozen=True)
class Setting:
    """An option of a family: its default, and the values it may take (a range, or choices).

    Attributes:
        odd: whether a number has to be odd.
        by_layers: whether it acts through kinds and sizes of layers alone, so that two values that
            give the same layers give the same net.
    """

    default: Option
    low: float = 0.0
    high: float = 1e6
    choices: tuple[str, ...] = ()
    odd: bool = False
    by_layers: bool = False

    def refused(self, value: Option) -> str | None:
        """Why a value cannot be taken; None where it can."""
        if self.choices:
            return None if value in self.choices else f"must be one of {', '.join(self.choices)}"
        if isinstance(self.default, bool):
            return None if isinstance(value, bool) else "must be true or false"
        if isinstance(value, bool | str):
            return "must be a number"
        if isinstance(self.default, int) and not float(value).is_integer():
            return "must be a whole number"
        if not self.low <= value <= self.high:
            return f"must lie in {self.low:g}..{self.high:g}"
        return "must be odd" if self.odd and not value % 2 else None

    def plain(self, value: Option) -> Option:
        """The value as its default is written: 2 for 2.0, or 1.0 for 1."""
        return type(self.default)(value)


@dataclass(frozen=True)
class LayerSetting:
    """A setting that each layer of a stack may have for itself.

    Attributes:
        setting: the values it may take.
        stack: the layers that have it, one of `Family.stacks`.
        like: the option, or `width`, whose value a layer has that has none of its own.
        reshapes: whether layers that differ in it give outputs of different shapes.
        alone: whether `like` says nothing but this.
    """

    setting: Setting
    stack: str
    like: str
    reshapes: bool = False
    alone: bool = False


# Widths of single layers are bounded as `model.width` is.
WIDTHS = Setting(16, 1, 65_536)
ACTIVATION = Setting("relu", choices=("relu", "gelu", "tanh", "silu"))
KERNEL_SIZE = Setting(3, 1, 31, odd=True)
DROPOUT = Setting(0.0, 0, 0.95)
