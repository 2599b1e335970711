text: beta cell --insulin [blood]--> hepatocyte
route: local
