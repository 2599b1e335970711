# Another cell responds and the molecule gets there locally: paracrine.

id: another-of-the-same-type
text: T cell --IL-2--> neighbouring T cell
expect: paracrine

id: another-type
text: mast cell --histamine--> endothelial cell => vascular permeability
expect: paracrine

id: infected-and-uninfected
text: Infected fibroblasts release IFN-beta, which acts on uninfected fibroblasts.
expect: paracrine

id: gas
text: endothelial cell --nitric oxide--> vascular smooth muscle cell => relaxation
expect: paracrine

id: a-hormone-inside-its-islet
text: beta cell --insulin--> alpha cell
expect: paracrine

id: a-transmitter-on-a-cell-that-is-no-neuron
text: neuron --glutamate--> astrocyte
expect: paracrine

id: one-molecule-doing-both
sender: dendritic cell
molecule: IL-12
target: same cell, nearby T cell
expect: autocrine, paracrine

id: secreted-and-not-known
text: zork cell --zorkin--> blip cell
expect: paracrine, problem:unknown-cell, problem:unknown-molecule
