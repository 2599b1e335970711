text: A T cell secretes IL-2 that acts on itself.; expect: autocrin
