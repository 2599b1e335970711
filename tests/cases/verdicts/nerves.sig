# Across a synapse, and what looks like it.

id: neuromuscular
text: motor neuron --acetylcholine--> skeletal muscle fiber => contraction
expect: synaptic

id: neuron-to-neuron
text: presynaptic neuron --glutamate--> postsynaptic neuron
expect: synaptic

id: autoreceptor
text: sympathetic neuron --noradrenaline [synapse]--> itself
expect: autocrine

id: hormone-of-a-gland
text: chromaffin cell --adrenaline--> heart
expect: endocrine
