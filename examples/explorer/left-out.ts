// Stands for the packages that find the article of a page more exactly, where the command line
// finds them installed: they would make the worker half as large again.
export {}
