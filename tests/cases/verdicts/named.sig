# The text itself names the label.

id: settles-the-open-target
text: HGF produced by fibroblasts acts in a paracrine manner.
expect: paracrine

id: settles-the-same-type
text: Macrophages release TNF that acts on macrophages in a paracrine manner.
expect: paracrine

id: loses-against-the-cells
text: Mast cells release histamine that acts on endothelial cells in an autocrine manner.
expect: paracrine, problem:label-conflict
