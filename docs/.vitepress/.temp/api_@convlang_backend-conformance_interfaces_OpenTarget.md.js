import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: OpenTarget","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend-conformance/interfaces/OpenTarget.md","filePath":"api/@convlang/backend-conformance/interfaces/OpenTarget.md"}');
const _sfc_main = { name: "api/@convlang/backend-conformance/interfaces/OpenTarget.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend-conformance</a> / OpenTarget</p><h1 id="interface-opentarget" tabindex="-1">Interface: OpenTarget <a class="header-anchor" href="#interface-opentarget" aria-label="Permalink to &quot;Interface: OpenTarget&quot;">​</a></h1><p>A backend that is open for checks.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="backend" tabindex="-1">backend <a class="header-anchor" href="#backend" aria-label="Permalink to &quot;backend&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>backend</strong>: <a href="./../../backend/interfaces/Backend"><code>Backend</code></a></p></blockquote><p>The backend itself.</p><hr><h3 id="factor" tabindex="-1">factor <a class="header-anchor" href="#factor" aria-label="Permalink to &quot;factor&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>factor</strong>: <code>number</code></p></blockquote><p>What every tolerance is multiplied by.</p><hr><h3 id="livecount" tabindex="-1">liveCount <a class="header-anchor" href="#livecount" aria-label="Permalink to &quot;liveCount&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>liveCount</strong>: (() =&gt; <code>number</code>) | <code>null</code></p></blockquote><p>As the target&#39;s; <code>null</code> without.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend-conformance/interfaces/OpenTarget.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OpenTarget = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OpenTarget as default
};
