# The molecule travels in the blood: endocrine.

id: stated
text: adrenal cortex --cortisol [blood]--> T cell
expect: endocrine

id: by-the-organs
text: hypothalamus --GnRH--> pituitary gland
expect: endocrine

id: by-the-hormones-origin
text: Glucagon acts on hepatocytes.
expect: endocrine

id: a-cytokine-far-away
text: macrophage --IL-6--> hepatocyte => acute phase response
expect: endocrine

id: kidney-to-marrow
text: kidney --EPO--> erythroid progenitor => differentiation
expect: endocrine
