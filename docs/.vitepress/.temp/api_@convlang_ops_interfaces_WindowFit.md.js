import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: WindowFit","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/interfaces/WindowFit.md","filePath":"api/@convlang/ops/interfaces/WindowFit.md"}');
const _sfc_main = { name: "api/@convlang/ops/interfaces/WindowFit.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / WindowFit</p><h1 id="interface-windowfit" tabindex="-1">Interface: WindowFit <a class="header-anchor" href="#interface-windowfit" aria-label="Permalink to &quot;Interface: WindowFit&quot;">​</a></h1><p>How a window lies on an image.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="added" tabindex="-1">added <a class="header-anchor" href="#added" aria-label="Permalink to &quot;added&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>added</strong>: readonly [<code>number</code>, <code>number</code>]</p></blockquote><p>Rows and columns of zeros at the bottom and right that <code>ceil</code> has put into <code>pads</code>.</p><hr><h3 id="kind" tabindex="-1">kind <a class="header-anchor" href="#kind" aria-label="Permalink to &quot;kind&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>kind</strong>: <code>&quot;fits&quot;</code></p></blockquote><hr><h3 id="output" tabindex="-1">output <a class="header-anchor" href="#output" aria-label="Permalink to &quot;output&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>output</strong>: readonly [<code>number</code>, <code>number</code>]</p></blockquote><hr><h3 id="overhang" tabindex="-1">overhang <a class="header-anchor" href="#overhang" aria-label="Permalink to &quot;overhang&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>overhang</strong>: readonly [<code>number</code>, <code>number</code>]</p></blockquote><p>Rows and columns beyond the padded image that the last window reaches over.</p><hr><h3 id="pads" tabindex="-1">pads <a class="header-anchor" href="#pads" aria-label="Permalink to &quot;pads&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>pads</strong>: readonly [<code>number</code>, <code>number</code>, <code>number</code>, <code>number</code>]</p></blockquote><p><code>[top, bottom, left, right]</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/interfaces/WindowFit.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WindowFit = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WindowFit as default
};
