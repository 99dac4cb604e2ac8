import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: WindowRequest","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/interfaces/WindowRequest.md","filePath":"api/@convlang/ops/interfaces/WindowRequest.md"}');
const _sfc_main = { name: "api/@convlang/ops/interfaces/WindowRequest.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / WindowRequest</p><h1 id="interface-windowrequest" tabindex="-1">Interface: WindowRequest <a class="header-anchor" href="#interface-windowrequest" aria-label="Permalink to &quot;Interface: WindowRequest&quot;">​</a></h1><p>A window over an image, before it is known whether it fits. Pairs are <code>[height, width]</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="ceilby" tabindex="-1">ceilBy <a class="header-anchor" href="#ceilby" aria-label="Permalink to &quot;ceilBy&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>ceilBy</strong>: <code>&quot;overhang&quot;</code> | <code>&quot;pad&quot;</code></p></blockquote><p>What <code>ceil</code> adds at the far edge: cells that count for nothing (<code>overhang</code>, pools) or more zeros (<code>pad</code>, conv).</p><hr><h3 id="dilation" tabindex="-1">dilation <a class="header-anchor" href="#dilation" aria-label="Permalink to &quot;dilation&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>dilation</strong>: readonly [<code>number</code>, <code>number</code>]</p></blockquote><hr><h3 id="input" tabindex="-1">input <a class="header-anchor" href="#input" aria-label="Permalink to &quot;input&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>input</strong>: readonly [<code>number</code>, <code>number</code>]</p></blockquote><hr><h3 id="kernel" tabindex="-1">kernel <a class="header-anchor" href="#kernel" aria-label="Permalink to &quot;kernel&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>kernel</strong>: readonly [<code>number</code>, <code>number</code>]</p></blockquote><hr><h3 id="pad" tabindex="-1">pad <a class="header-anchor" href="#pad" aria-label="Permalink to &quot;pad&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>pad</strong>: <a href="./../type-aliases/PadSpec"><code>PadSpec</code></a></p></blockquote><hr><h3 id="rounding" tabindex="-1">rounding <a class="header-anchor" href="#rounding" aria-label="Permalink to &quot;rounding&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>rounding</strong>: <a href="./../type-aliases/Rounding"><code>Rounding</code></a></p></blockquote><hr><h3 id="stride" tabindex="-1">stride <a class="header-anchor" href="#stride" aria-label="Permalink to &quot;stride&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>stride</strong>: readonly [<code>number</code>, <code>number</code>]</p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/interfaces/WindowRequest.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WindowRequest = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WindowRequest as default
};
