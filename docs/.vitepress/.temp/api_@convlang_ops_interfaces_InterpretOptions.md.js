import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: InterpretOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/interfaces/InterpretOptions.md","filePath":"api/@convlang/ops/interfaces/InterpretOptions.md"}');
const _sfc_main = { name: "api/@convlang/ops/interfaces/InterpretOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / InterpretOptions</p><h1 id="interface-interpretoptions" tabindex="-1">Interface: InterpretOptions <a class="header-anchor" href="#interface-interpretoptions" aria-label="Permalink to &quot;Interface: InterpretOptions&quot;">​</a></h1><p>What a run of the interpreter is given.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="batch" tabindex="-1">batch <a class="header-anchor" href="#batch" aria-label="Permalink to &quot;batch&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>batch</strong>: <code>number</code></p></blockquote><p>What the batch dimension <code>N</code> stands for.</p><hr><h3 id="feeds" tabindex="-1">feeds <a class="header-anchor" href="#feeds" aria-label="Permalink to &quot;feeds&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>feeds</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./RefTensor"><code>RefTensor</code></a>&gt;&gt;</p></blockquote><p>By input name; others are ignored.</p><hr><h3 id="parameters" tabindex="-1">parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;parameters&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>parameters</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./RefTensor"><code>RefTensor</code></a>&gt;&gt;</p></blockquote><p>By parameter name; others are ignored.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/interfaces/InterpretOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const InterpretOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  InterpretOptions as default
};
