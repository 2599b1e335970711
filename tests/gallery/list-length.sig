sender: T cell
molecule: IL-2
target: same cell, neighbouring NK cell, neighbouring B cell
effect: proliferation, cytotoxicity
