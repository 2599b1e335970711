beta cell --insulin--> hepatocyte @ TNFR1
