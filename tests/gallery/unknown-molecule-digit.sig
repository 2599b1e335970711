# Never a near name across a digit: IL-99 is no spelling of IL-9 or IL-19.
T cell --IL-99--> B cell
