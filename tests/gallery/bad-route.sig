T cell --IL-2 [bloood]--> NK cell
