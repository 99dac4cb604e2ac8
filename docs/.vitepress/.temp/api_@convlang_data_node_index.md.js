import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"node","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/node/index.md","filePath":"api/@convlang/data/node/index.md"}');
const _sfc_main = { name: "api/@convlang/data/node/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/data</a> / node</p><h1 id="node" tabindex="-1">node <a class="header-anchor" href="#node" aria-label="Permalink to &quot;node&quot;">​</a></h1><h2 id="variables" tabindex="-1">Variables <a class="header-anchor" href="#variables" aria-label="Permalink to &quot;Variables&quot;">​</a></h2><ul><li><a href="./variables/coreReaders">coreReaders</a></li><li><a href="./variables/installSharp">installSharp</a></li><li><a href="./variables/MOST_TEXT_BYTES">MOST_TEXT_BYTES</a></li><li><a href="./variables/sharpDecoder">sharpDecoder</a></li><li><a href="./variables/temporaryName">temporaryName</a></li></ul><h2 id="functions" tabindex="-1">Functions <a class="header-anchor" href="#functions" aria-label="Permalink to &quot;Functions&quot;">​</a></h2><ul><li><a href="./functions/decodeFileText">decodeFileText</a></li><li><a href="./functions/decodePng">decodePng</a></li><li><a href="./functions/detectSource">detectSource</a></li><li><a href="./functions/failWriting">failWriting</a></li><li><a href="./functions/readFileBytes">readFileBytes</a></li><li><a href="./functions/readFileText">readFileText</a></li><li><a href="./functions/readIdxImages">readIdxImages</a></li><li><a href="./functions/readText">readText</a></li><li><a href="./functions/reasonOf">reasonOf</a></li><li><a href="./functions/removeUnfinished">removeUnfinished</a></li><li><a href="./functions/systemCode">systemCode</a></li><li><a href="./functions/unreadable">unreadable</a></li><li><a href="./functions/writeFileWhole">writeFileWhole</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/node/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
