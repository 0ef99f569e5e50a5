"""What speed costs and where: each figure is a ratio to a named baseline of the same run. `python -m benchmarks --help`."""
