import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Parameter","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ir/interfaces/Parameter.md","filePath":"api/@convlang/ir/interfaces/Parameter.md"}');
const _sfc_main = { name: "api/@convlang/ir/interfaces/Parameter.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ir</a> / Parameter</p><h1 id="interface-parameter" tabindex="-1">Interface: Parameter <a class="header-anchor" href="#interface-parameter" aria-label="Permalink to &quot;Interface: Parameter&quot;">​</a></h1><p>Numbers that belong to the model: trained ones, and state such as running statistics and optimiser moments.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="initializer" tabindex="-1">initializer <a class="header-anchor" href="#initializer" aria-label="Permalink to &quot;initializer&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>initializer</strong>: <a href="./../type-aliases/Initializer"><code>Initializer</code></a></p></blockquote><hr><h3 id="layer" tabindex="-1">layer <a class="header-anchor" href="#layer" aria-label="Permalink to &quot;layer&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>layer</strong>: <code>string</code></p></blockquote><p>Whose it is: a layer&#39;s name.</p><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <code>string</code></p></blockquote><p>Unique: <code>conv1/kernel</code>. The name under which checkpoints hold it.</p><hr><h3 id="role" tabindex="-1">role <a class="header-anchor" href="#role" aria-label="Permalink to &quot;role&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>role</strong>: <code>&quot;trained&quot;</code> | <code>&quot;frozen&quot;</code> | <code>&quot;state&quot;</code></p></blockquote><p><code>trained</code> by gradient; <code>frozen</code> by the file&#39;s word; <code>state</code> is written by the graph itself (running mean, moments).</p><hr><h3 id="stream" tabindex="-1">stream <a class="header-anchor" href="#stream" aria-label="Permalink to &quot;stream&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>stream</strong>: <code>string</code></p></blockquote><p>Name of the random stream for its initial values; does not change when a layer is renamed.</p><hr><h3 id="value" tabindex="-1">value <a class="header-anchor" href="#value" aria-label="Permalink to &quot;value&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>value</strong>: <a href="./../type-aliases/ValueId"><code>ValueId</code></a></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ir/interfaces/Parameter.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Parameter = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Parameter as default
};
