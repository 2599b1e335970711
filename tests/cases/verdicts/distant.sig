# The molecule travels in the blood: endocrine.

id: stated
text: adrenal cortex --cortisol [blood]--> T cell
expect: endocrine

id: by-the-organs
text: hypothalamus --GnRH--> pituitary gland
expect: endocrine

# its gland is known, but the text names no sender, and only a stated way would decide
id: no-sender
text: Glucagon acts on hepatocytes.
expect: undetermined

id: a-cytokine-far-away
text: macrophage --IL-6--> hepatocyte => acute phase response
expect: endocrine

id: kidney-to-marrow
text: kidney --EPO--> erythroid progenitor => differentiation
expect: endocrine
