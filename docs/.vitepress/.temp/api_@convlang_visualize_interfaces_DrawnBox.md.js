import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: DrawnBox","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/visualize/interfaces/DrawnBox.md","filePath":"api/@convlang/visualize/interfaces/DrawnBox.md"}');
const _sfc_main = { name: "api/@convlang/visualize/interfaces/DrawnBox.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/visualize</a> / DrawnBox</p><h1 id="interface-drawnbox" tabindex="-1">Interface: DrawnBox <a class="header-anchor" href="#interface-drawnbox" aria-label="Permalink to &quot;Interface: DrawnBox&quot;">​</a></h1><p>An open block with its place.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="area" tabindex="-1">area <a class="header-anchor" href="#area" aria-label="Permalink to &quot;area&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>area</strong>: <a href="./Area"><code>Area</code></a></p></blockquote><hr><h3 id="box" tabindex="-1">box <a class="header-anchor" href="#box" aria-label="Permalink to &quot;box&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>box</strong>: <a href="./PictureBox"><code>PictureBox</code></a></p></blockquote><hr><h3 id="title" tabindex="-1">title <a class="header-anchor" href="#title" aria-label="Permalink to &quot;title&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>title</strong>: <a href="./Area"><code>Area</code></a></p></blockquote><p>Place of its title: what comes in arrives above it and goes on below it.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/visualize/interfaces/DrawnBox.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DrawnBox = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DrawnBox as default
};
