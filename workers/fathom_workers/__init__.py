"""The torch side of Fathom: tasks, models, depth methods, training (import what you need)."""
