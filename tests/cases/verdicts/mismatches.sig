# The label stands, and the trace says what does not fit.

id: wrong-receptor
text: T cell --IL-2--> NK cell @ EGFR
expect: paracrine, problem:receptor-mismatch

id: wrong-pathway
text: T cell --IL-2--> NK cell @ IL-2R : SMAD2/3
expect: paracrine, problem:pathway-mismatch

id: near-name
text: T cell --IL-2--> neruon
expect: paracrine, problem:unknown-cell
