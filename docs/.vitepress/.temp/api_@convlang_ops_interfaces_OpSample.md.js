import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: OpSample","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/interfaces/OpSample.md","filePath":"api/@convlang/ops/interfaces/OpSample.md"}');
const _sfc_main = { name: "api/@convlang/ops/interfaces/OpSample.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / OpSample</p><h1 id="interface-opsample" tabindex="-1">Interface: OpSample <a class="header-anchor" href="#interface-opsample" aria-label="Permalink to &quot;Interface: OpSample&quot;">​</a></h1><p>A case that every backend must get right.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="attrs" tabindex="-1">attrs? <a class="header-anchor" href="#attrs" aria-label="Permalink to &quot;attrs?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>attrs?</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../../ir/type-aliases/AttrValue"><code>AttrValue</code></a>&gt;&gt;</p></blockquote><hr><h3 id="batch" tabindex="-1">batch? <a class="header-anchor" href="#batch" aria-label="Permalink to &quot;batch?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>batch?</strong>: <code>number</code></p></blockquote><p>What the batch dimension stands for where the op makes one from nothing; default 1.</p><hr><h3 id="corner" tabindex="-1">corner? <a class="header-anchor" href="#corner" aria-label="Permalink to &quot;corner?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>corner?</strong>: <code>true</code></p></blockquote><p><code>true</code> when the numbers lie where the op has no derivative (a tie, a corner), or too large for differences: no gradient check.</p><hr><h3 id="expected" tabindex="-1">expected? <a class="header-anchor" href="#expected" aria-label="Permalink to &quot;expected?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>expected?</strong>: readonly (readonly <code>number</code>[])[]</p></blockquote><p>Literal expected outputs, where they come from outside (a paper, an article).</p><hr><h3 id="inputs" tabindex="-1">inputs <a class="header-anchor" href="#inputs" aria-label="Permalink to &quot;inputs&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>inputs</strong>: readonly <a href="./../type-aliases/SampleInput"><code>SampleInput</code></a>[]</p></blockquote><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <code>string</code></p></blockquote><p>Says what is special about it: <code>stride 2, uneven pads</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/interfaces/OpSample.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OpSample = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OpSample as default
};
