import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: hasPlaces()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/inspect/functions/hasPlaces.md","filePath":"api/@convlang/inspect/functions/hasPlaces.md"}');
const _sfc_main = { name: "api/@convlang/inspect/functions/hasPlaces.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/inspect</a> / hasPlaces</p><h1 id="function-hasplaces" tabindex="-1">Function: hasPlaces() <a class="header-anchor" href="#function-hasplaces" aria-label="Permalink to &quot;Function: hasPlaces()&quot;">​</a></h1><blockquote><p><strong>hasPlaces</strong>(<code>input</code>, <code>output</code>, <code>attrs</code>): <code>boolean</code></p></blockquote><p>Whether where a layer reads follows from the place of its output: not so for <code>dense</code>, which reads everything.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="input" tabindex="-1">input <a class="header-anchor" href="#input" aria-label="Permalink to &quot;input&quot;">​</a></h3><p>readonly <code>number</code>[]</p><h3 id="output" tabindex="-1">output <a class="header-anchor" href="#output" aria-label="Permalink to &quot;output&quot;">​</a></h3><p>readonly <code>number</code>[]</p><h3 id="attrs" tabindex="-1">attrs <a class="header-anchor" href="#attrs" aria-label="Permalink to &quot;attrs&quot;">​</a></h3><p><a href="./../../ir/type-aliases/Attrs"><code>Attrs</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>boolean</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/inspect/functions/hasPlaces.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const hasPlaces = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  hasPlaces as default
};
