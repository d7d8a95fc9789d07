"""Large trials: several processes train one, each on a device with its part of every batch."""
