# The key of a small quiz. Each scenario needs an id; sigclass derives the right answer from its words.

id: il2-loop
text: An activated T cell secretes IL-2, which binds IL-2R on the same cell and activates JAK-STAT, driving proliferation.

id: meal
text: After a meal, pancreatic beta cells release insulin into the bloodstream, where it binds the insulin receptor on muscle cells and causes glucose uptake.

id: delta
text: Delta on one cell binds Notch on the neighbouring cell.

id: two-ways
sender: activated T cell
molecule: IL-2
target: same cell, neighbouring NK cell
receptor: IL-2R
effect: proliferation, cytotoxicity
expect: autocrine, paracrine
