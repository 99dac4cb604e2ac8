import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: MOST_TEXT_BYTES","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/node/variables/MOST_TEXT_BYTES.md","filePath":"api/@convlang/data/node/variables/MOST_TEXT_BYTES.md"}');
const _sfc_main = { name: "api/@convlang/data/node/variables/MOST_TEXT_BYTES.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">node</a> / MOST_TEXT_BYTES</p><h1 id="variable-most-text-bytes" tabindex="-1">Variable: MOST_TEXT_BYTES <a class="header-anchor" href="#variable-most-text-bytes" aria-label="Permalink to &quot;Variable: MOST\\_TEXT\\_BYTES&quot;">​</a></h1><blockquote><p><code>const</code> <strong>MOST_TEXT_BYTES</strong>: <code>number</code></p></blockquote><p>Largest text that is read, a model, a config or standard input: 16 MiB.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/node/variables/MOST_TEXT_BYTES.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MOST_TEXT_BYTES = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MOST_TEXT_BYTES as default
};
