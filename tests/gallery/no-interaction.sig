# Metabolism is no signal.
Chloroplasts make sugar out of carbon dioxide and water.
