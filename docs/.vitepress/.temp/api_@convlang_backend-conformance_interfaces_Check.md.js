import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Check","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend-conformance/interfaces/Check.md","filePath":"api/@convlang/backend-conformance/interfaces/Check.md"}');
const _sfc_main = { name: "api/@convlang/backend-conformance/interfaces/Check.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend-conformance</a> / Check</p><h1 id="interface-check" tabindex="-1">Interface: Check <a class="header-anchor" href="#interface-check" aria-label="Permalink to &quot;Interface: Check&quot;">​</a></h1><p>One thing that a backend must get right.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="kind" tabindex="-1">kind <a class="header-anchor" href="#kind" aria-label="Permalink to &quot;kind&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>kind</strong>: <a href="./../type-aliases/CheckKind"><code>CheckKind</code></a></p></blockquote><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <code>string</code></p></blockquote><hr><h3 id="needs" tabindex="-1">needs <a class="header-anchor" href="#needs" aria-label="Permalink to &quot;needs&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>needs</strong>: (() =&gt; <a href="./CheckedGraph"><code>CheckedGraph</code></a>) | <code>null</code></p></blockquote><p>What it runs: a backend that says that it cannot need not pass. <code>null</code> for what every backend must do.</p><hr><h3 id="run" tabindex="-1">run <a class="header-anchor" href="#run" aria-label="Permalink to &quot;run&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>run</strong>: (<code>target</code>) =&gt; <code>Promise</code>&lt;<code>string</code> | <code>null</code>&gt;</p></blockquote><p>What is wrong, in a sentence or several; <code>null</code> when it is right. Throws what the backend throws.</p><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><h5 id="target" tabindex="-1">target <a class="header-anchor" href="#target" aria-label="Permalink to &quot;target&quot;">​</a></h5><p><a href="./OpenTarget"><code>OpenTarget</code></a></p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>Promise</code>&lt;<code>string</code> | <code>null</code>&gt;</p><hr><h3 id="subject" tabindex="-1">subject <a class="header-anchor" href="#subject" aria-label="Permalink to &quot;subject&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>subject</strong>: <code>string</code></p></blockquote><p>Op or network, or what of the contract.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend-conformance/interfaces/Check.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Check = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Check as default
};
