import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ComparedBackend","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/compare/interfaces/ComparedBackend.md","filePath":"api/@convlang/compare/interfaces/ComparedBackend.md"}');
const _sfc_main = { name: "api/@convlang/compare/interfaces/ComparedBackend.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/compare</a> / ComparedBackend</p><h1 id="interface-comparedbackend" tabindex="-1">Interface: ComparedBackend <a class="header-anchor" href="#interface-comparedbackend" aria-label="Permalink to &quot;Interface: ComparedBackend&quot;">​</a></h1><p>How close one backend was.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="largest" tabindex="-1">largest <a class="header-anchor" href="#largest" aria-label="Permalink to &quot;largest&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>largest</strong>: <a href="./LargestDifference"><code>LargestDifference</code></a> | <code>null</code></p></blockquote><p>The largest difference of a single op, its inputs being the same to the bit; <code>null</code> when there was none at all.</p><hr><h3 id="lossdrift" tabindex="-1">lossDrift <a class="header-anchor" href="#lossdrift" aria-label="Permalink to &quot;lossDrift&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>lossDrift</strong>: <code>number</code></p></blockquote><p>The largest difference of the losses of the two runs, each going on from its own numbers, as a share of the loss.</p><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <code>string</code></p></blockquote><hr><h3 id="weightdrift" tabindex="-1">weightDrift <a class="header-anchor" href="#weightdrift" aria-label="Permalink to &quot;weightDrift&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>weightDrift</strong>: <code>number</code></p></blockquote><p>Length of the difference of all trained parameters after the last step, as a share of their length.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/compare/interfaces/ComparedBackend.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ComparedBackend = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ComparedBackend as default
};
