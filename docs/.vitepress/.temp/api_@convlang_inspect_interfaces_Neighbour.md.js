import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Neighbour","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/inspect/interfaces/Neighbour.md","filePath":"api/@convlang/inspect/interfaces/Neighbour.md"}');
const _sfc_main = { name: "api/@convlang/inspect/interfaces/Neighbour.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/inspect</a> / Neighbour</p><h1 id="interface-neighbour" tabindex="-1">Interface: Neighbour <a class="header-anchor" href="#interface-neighbour" aria-label="Permalink to &quot;Interface: Neighbour&quot;">​</a></h1><p>A layer that feeds another, or is fed by it.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <code>string</code></p></blockquote><hr><h3 id="sizes" tabindex="-1">sizes <a class="header-anchor" href="#sizes" aria-label="Permalink to &quot;sizes&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>sizes</strong>: readonly <code>number</code>[]</p></blockquote><p>What flows between them: <code>[h, w, c]</code> or <code>[n]</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/inspect/interfaces/Neighbour.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Neighbour = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Neighbour as default
};
