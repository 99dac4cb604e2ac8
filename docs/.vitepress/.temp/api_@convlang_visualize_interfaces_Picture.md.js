import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Picture","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/visualize/interfaces/Picture.md","filePath":"api/@convlang/visualize/interfaces/Picture.md"}');
const _sfc_main = { name: "api/@convlang/visualize/interfaces/Picture.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/visualize</a> / Picture</p><h1 id="interface-picture" tabindex="-1">Interface: Picture <a class="header-anchor" href="#interface-picture" aria-label="Permalink to &quot;Interface: Picture&quot;">​</a></h1><p>A network as a picture: plain data, with no places yet.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="boxes" tabindex="-1">boxes <a class="header-anchor" href="#boxes" aria-label="Permalink to &quot;boxes&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>boxes</strong>: readonly <a href="./PictureBox"><code>PictureBox</code></a>[]</p></blockquote><p>Outer before inner.</p><hr><h3 id="edges" tabindex="-1">edges <a class="header-anchor" href="#edges" aria-label="Permalink to &quot;edges&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>edges</strong>: readonly <a href="./PictureEdge"><code>PictureEdge</code></a>[]</p></blockquote><hr><h3 id="layers" tabindex="-1">layers <a class="header-anchor" href="#layers" aria-label="Permalink to &quot;layers&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>layers</strong>: <code>number</code></p></blockquote><p>Numbers of layers, parameters and multiplications, as <code>summarize</code> counts them.</p><hr><h3 id="macs" tabindex="-1">macs <a class="header-anchor" href="#macs" aria-label="Permalink to &quot;macs&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>macs</strong>: <code>number</code></p></blockquote><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <code>string</code></p></blockquote><hr><h3 id="nodes" tabindex="-1">nodes <a class="header-anchor" href="#nodes" aria-label="Permalink to &quot;nodes&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>nodes</strong>: readonly <a href="./PictureNode"><code>PictureNode</code></a>[]</p></blockquote><p>In the order of the source.</p><hr><h3 id="params" tabindex="-1">params <a class="header-anchor" href="#params" aria-label="Permalink to &quot;params&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>params</strong>: <code>number</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/visualize/interfaces/Picture.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Picture = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Picture as default
};
