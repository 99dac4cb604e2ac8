import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Drawing","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/visualize/interfaces/Drawing.md","filePath":"api/@convlang/visualize/interfaces/Drawing.md"}');
const _sfc_main = { name: "api/@convlang/visualize/interfaces/Drawing.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/visualize</a> / Drawing</p><h1 id="interface-drawing" tabindex="-1">Interface: Drawing <a class="header-anchor" href="#interface-drawing" aria-label="Permalink to &quot;Interface: Drawing&quot;">​</a></h1><p>A picture with places.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="boxes" tabindex="-1">boxes <a class="header-anchor" href="#boxes" aria-label="Permalink to &quot;boxes&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>boxes</strong>: readonly <a href="./DrawnBox"><code>DrawnBox</code></a>[]</p></blockquote><hr><h3 id="height" tabindex="-1">height <a class="header-anchor" href="#height" aria-label="Permalink to &quot;height&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>height</strong>: <code>number</code></p></blockquote><hr><h3 id="lines" tabindex="-1">lines <a class="header-anchor" href="#lines" aria-label="Permalink to &quot;lines&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>lines</strong>: readonly <a href="./DrawnLine"><code>DrawnLine</code></a>[]</p></blockquote><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <code>string</code></p></blockquote><hr><h3 id="nodes" tabindex="-1">nodes <a class="header-anchor" href="#nodes" aria-label="Permalink to &quot;nodes&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>nodes</strong>: readonly <a href="./DrawnNode"><code>DrawnNode</code></a>[]</p></blockquote><hr><h3 id="summary" tabindex="-1">summary <a class="header-anchor" href="#summary" aria-label="Permalink to &quot;summary&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>summary</strong>: <code>string</code></p></blockquote><hr><h3 id="width" tabindex="-1">width <a class="header-anchor" href="#width" aria-label="Permalink to &quot;width&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>width</strong>: <code>number</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/visualize/interfaces/Drawing.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Drawing = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Drawing as default
};
