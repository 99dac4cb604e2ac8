import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Capabilities","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend/interfaces/Capabilities.md","filePath":"api/@convlang/backend/interfaces/Capabilities.md"}');
const _sfc_main = { name: "api/@convlang/backend/interfaces/Capabilities.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend</a> / Capabilities</p><h1 id="interface-capabilities" tabindex="-1">Interface: Capabilities <a class="header-anchor" href="#interface-capabilities" aria-label="Permalink to &quot;Interface: Capabilities&quot;">​</a></h1><p>What a backend can do, as data: asked before the run, shown in tables.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="batchgroup" tabindex="-1">batchGroup <a class="header-anchor" href="#batchgroup" aria-label="Permalink to &quot;batchGroup&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>batchGroup</strong>: <code>number</code></p></blockquote><p>Samples that its sums over a batch take together. Parts of a batch (<code>batch 64 split 4</code>) are whole numbers of these, so that a batch in parts adds up the same numbers in the same order as a whole one.</p><hr><h3 id="dtypes" tabindex="-1">dtypes <a class="header-anchor" href="#dtypes" aria-label="Permalink to &quot;dtypes&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>dtypes</strong>: readonly <a href="./../../tensor/type-aliases/DType"><code>DType</code></a>[]</p></blockquote><p>Dtypes of the values it computes with.</p><hr><h3 id="limits" tabindex="-1">limits <a class="header-anchor" href="#limits" aria-label="Permalink to &quot;limits&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>limits</strong>: readonly <a href="./CapabilityLimit"><code>CapabilityLimit</code></a>[]</p></blockquote><p>What it cannot do although it has the op, with the reason.</p><hr><h3 id="maxtensorbytes" tabindex="-1">maxTensorBytes <a class="header-anchor" href="#maxtensorbytes" aria-label="Permalink to &quot;maxTensorBytes&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>maxTensorBytes</strong>: <code>number</code> | <code>null</code></p></blockquote><p>The largest value it can hold, in bytes; <code>null</code> when only the memory limits it.</p><hr><h3 id="ops" tabindex="-1">ops <a class="header-anchor" href="#ops" aria-label="Permalink to &quot;ops&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>ops</strong>: readonly <code>string</code>[]</p></blockquote><p>Names of the ops it runs by itself.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend/interfaces/Capabilities.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Capabilities = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Capabilities as default
};
