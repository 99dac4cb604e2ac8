import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SeenInput","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/inspect/interfaces/SeenInput.md","filePath":"api/@convlang/inspect/interfaces/SeenInput.md"}');
const _sfc_main = { name: "api/@convlang/inspect/interfaces/SeenInput.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/inspect</a> / SeenInput</p><h1 id="interface-seeninput" tabindex="-1">Interface: SeenInput <a class="header-anchor" href="#interface-seeninput" aria-label="Permalink to &quot;Interface: SeenInput&quot;">​</a></h1><p>What one output sees of one input of the network.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="columns" tabindex="-1">columns <a class="header-anchor" href="#columns" aria-label="Permalink to &quot;columns&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>columns</strong>: <a href="./SeenSpan"><code>SeenSpan</code></a></p></blockquote><hr><h3 id="input" tabindex="-1">input <a class="header-anchor" href="#input" aria-label="Permalink to &quot;input&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>input</strong>: <code>string</code></p></blockquote><hr><h3 id="rows" tabindex="-1">rows <a class="header-anchor" href="#rows" aria-label="Permalink to &quot;rows&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>rows</strong>: <a href="./SeenSpan"><code>SeenSpan</code></a> | <code>null</code></p></blockquote><p><code>null</code> for a signal, whose steps are columns.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/inspect/interfaces/SeenInput.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SeenInput = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SeenInput as default
};
