# What the text does not settle is not guessed: undetermined.

id: no-target
text: T cells release IL-2.
expect: undetermined

id: included-type
text: T cell --IL-2--> helper T cell
expect: undetermined

id: ambiguous-name
text: monocyte --IL1RA--> fibroblast
expect: undetermined, problem:ambiguous-name

id: readings-that-agree
text: HSC --IL-6--> T cell
expect: paracrine, problem:ambiguous-name

id: no-interaction
text: Ribosomes translate messenger RNA.
expect: problem:no-interaction
