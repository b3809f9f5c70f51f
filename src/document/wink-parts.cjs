/**
 * The parts of wink that are used, by themselves. Its main modules load four models besides, and unpack the core model
 * in a way that is half of wink's start. Their versions are pinned.
 *
 * CommonJS, which `import` and `require` both load, because the models are JSON.
 */
module.exports = {
  createCache: require('wink-nlp/src/cache.js'),
  compileExpressions: require('wink-nlp/src/compile-trex.js'),
  createTokenizer: require('wink-nlp/src/tokenizer.js'),
  wrapDocument: require('wink-nlp/src/dd-wrapper.js'),
  createFeatures: require('wink-eng-lite-web-model/dist/feature.js'),
  lemmatize: require('wink-eng-lite-web-model/dist/lemmatize.js'),
  coreModel: require('wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json'),
  sentenceMachines: require('wink-eng-lite-web-model/dist/languages/cur/models/eng-sbd-model.json'),
  posMachines: require('wink-eng-lite-web-model/dist/languages/cur/models/eng-pos-model.json'),
};
