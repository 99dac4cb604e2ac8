import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RunUnderWay","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/index/interfaces/RunUnderWay.md","filePath":"api/convlang/index/interfaces/RunUnderWay.md"}');
const _sfc_main = { name: "api/convlang/index/interfaces/RunUnderWay.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">index</a> / RunUnderWay</p><h1 id="interface-rununderway" tabindex="-1">Interface: RunUnderWay <a class="header-anchor" href="#interface-rununderway" aria-label="Permalink to &quot;Interface: RunUnderWay&quot;">​</a></h1><p>What can be asked of a run while it goes.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="snapshot" tabindex="-1">snapshot <a class="header-anchor" href="#snapshot" aria-label="Permalink to &quot;snapshot&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>snapshot</strong>: () =&gt; <code>Promise</code>&lt;<code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./Tensor"><code>Tensor</code></a>&lt;<a href="./../../../@convlang/tensor/type-aliases/DType"><code>DType</code></a>&gt;&gt;&gt;&gt;</p></blockquote><p>The weights as they are after the step that the event tells of, when it is called before <code>onProgress</code> returns; later, as they are then. Changes nothing of the run.</p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>Promise</code>&lt;<code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./Tensor"><code>Tensor</code></a>&lt;<a href="./../../../@convlang/tensor/type-aliases/DType"><code>DType</code></a>&gt;&gt;&gt;&gt;</p><h4 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h4><p>ConvlangError E698 after the end of the run, E695 when the device is lost</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/index/interfaces/RunUnderWay.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RunUnderWay = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RunUnderWay as default
};
