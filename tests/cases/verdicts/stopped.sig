# Nothing gets through: none.

id: no-receptor
text: T cell --IL-2--> fibroblast @ none
expect: none

id: no-pathway
text: T cell --IFN-gamma--> macrophage @ IFNGR : none
expect: none

id: antagonist
text: monocyte --IL1RN--> synovial fibroblast
expect: none

id: decoy-receptor
text: macrophage --IL-1-beta--> fibroblast @ IL1R2
expect: none

id: does-not-respond
text: The B cell lacks IL-2R, so it does not respond to the IL-2 that the T cell secretes.
expect: other
