import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SeenPixels","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/inspect/interfaces/SeenPixels.md","filePath":"api/@convlang/inspect/interfaces/SeenPixels.md"}');
const _sfc_main = { name: "api/@convlang/inspect/interfaces/SeenPixels.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/inspect</a> / SeenPixels</p><h1 id="interface-seenpixels" tabindex="-1">Interface: SeenPixels <a class="header-anchor" href="#interface-seenpixels" aria-label="Permalink to &quot;Interface: SeenPixels&quot;">​</a></h1><p>What one place of a layer&#39;s output sees.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="inputs" tabindex="-1">inputs <a class="header-anchor" href="#inputs" aria-label="Permalink to &quot;inputs&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>inputs</strong>: readonly <a href="./SeenInput"><code>SeenInput</code></a>[]</p></blockquote><hr><h3 id="output" tabindex="-1">output <a class="header-anchor" href="#output" aria-label="Permalink to &quot;output&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>output</strong>: readonly <code>number</code>[] | <code>null</code></p></blockquote><p><code>[row, column]</code>, from 0, or <code>[step]</code> of a signal; <code>null</code> for a vector, whose numbers all see the same.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/inspect/interfaces/SeenPixels.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SeenPixels = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SeenPixels as default
};
