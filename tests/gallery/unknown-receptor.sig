beta cell --insulin--> hepatocyte @ insulin recepter
