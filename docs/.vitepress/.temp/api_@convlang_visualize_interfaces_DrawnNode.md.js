import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: DrawnNode","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/visualize/interfaces/DrawnNode.md","filePath":"api/@convlang/visualize/interfaces/DrawnNode.md"}');
const _sfc_main = { name: "api/@convlang/visualize/interfaces/DrawnNode.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/visualize</a> / DrawnNode</p><h1 id="interface-drawnnode" tabindex="-1">Interface: DrawnNode <a class="header-anchor" href="#interface-drawnnode" aria-label="Permalink to &quot;Interface: DrawnNode&quot;">​</a></h1><p>A node with its place: that of its frame. The shape it hands on is written below, to the right of its middle.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="area" tabindex="-1">area <a class="header-anchor" href="#area" aria-label="Permalink to &quot;area&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>area</strong>: <a href="./Area"><code>Area</code></a></p></blockquote><hr><h3 id="node" tabindex="-1">node <a class="header-anchor" href="#node" aria-label="Permalink to &quot;node&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>node</strong>: <a href="./PictureNode"><code>PictureNode</code></a></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/visualize/interfaces/DrawnNode.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DrawnNode = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DrawnNode as default
};
