import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: DrawnLine","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/visualize/interfaces/DrawnLine.md","filePath":"api/@convlang/visualize/interfaces/DrawnLine.md"}');
const _sfc_main = { name: "api/@convlang/visualize/interfaces/DrawnLine.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/visualize</a> / DrawnLine</p><h1 id="interface-drawnline" tabindex="-1">Interface: DrawnLine <a class="header-anchor" href="#interface-drawnline" aria-label="Permalink to &quot;Interface: DrawnLine&quot;">​</a></h1><p>A line of horizontal and vertical pieces.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="from" tabindex="-1">from <a class="header-anchor" href="#from" aria-label="Permalink to &quot;from&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>from</strong>: <code>string</code></p></blockquote><p>Ids of nodes; of a box where the line ends or begins at its title.</p><hr><h3 id="hasarrow" tabindex="-1">hasArrow <a class="header-anchor" href="#hasarrow" aria-label="Permalink to &quot;hasArrow&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>hasArrow</strong>: <code>boolean</code></p></blockquote><p>Whether it ends in a node, and so has an arrow.</p><hr><h3 id="istap" tabindex="-1">isTap <a class="header-anchor" href="#istap" aria-label="Permalink to &quot;isTap&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>isTap</strong>: <code>boolean</code></p></blockquote><p>Whether it leads to a side head.</p><hr><h3 id="points" tabindex="-1">points <a class="header-anchor" href="#points" aria-label="Permalink to &quot;points&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>points</strong>: readonly <a href="./Point"><code>Point</code></a>[]</p></blockquote><hr><h3 id="to" tabindex="-1">to <a class="header-anchor" href="#to" aria-label="Permalink to &quot;to&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>to</strong>: <code>string</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/visualize/interfaces/DrawnLine.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DrawnLine = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DrawnLine as default
};
