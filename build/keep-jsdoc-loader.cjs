/** Marks the JSDoc above each `global.name = …` as a legal comment, the only kind esbuild carries through. */
module.exports = function keepJsdoc(source) {
  return source.replace(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/(\s*global\.)/g, '/**\n * @preserve$1*/$2');
};
